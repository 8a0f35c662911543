import { createServer, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { performance } from 'node:perf_hooks';
import { listenOn } from './listen-on.ts';
import { Flow, type Path } from './flow.ts';
import { Wire } from './wire.ts';

/** How far and how thin a link is: a round trip in milliseconds, and kilobits a second, in each direction. */
export interface LinkSpeed {
  roundTrip: number;
  kilobits: number;
}

/** A link that is open: its port on this machine, what it has carried, and how often it was connected. */
export interface OpenLink {
  port: number;
  /** All bytes so far, in both directions, with what stands around each packet. */
  bytes(): number;
  connections(): number;
  close(): void;
}

const now = () => performance.now();

/**
 * Stands between a browser and a server: what either sends arrives at the other after half a round trip, its bits one after the other.
 * `accept` gets the server's end of each connection. The browser's connection to this machine stands at once, so the round trip that
 * TCP takes to connect is waited for before the first byte leaves.
 */
export async function openLink({ roundTrip, kilobits }: LinkSpeed, accept: (connection: Duplex) => void): Promise<OpenLink> {
  const [up, down] = [new Wire(kilobits, now), new Wire(kilobits, now)];
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    accept(connect(socket, { wire: up, roundTrip, now }, { wire: down, roundTrip, now }));
  });
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: await listenOn(server), bytes: () => up.bytes + down.bytes, connections: () => connections, close };
}

/** The server's end of a connection whose other end is the browser's socket. */
function connect(socket: Socket, there: Path, back: Path): Duplex {
  const up = new Flow(there, (data) => end.push(data));
  const down = new Flow(back, (data) => socket.write(data));
  const end = new Duplex({
    read() {},
    write: (data: Buffer, _encoding, done) => down.write(data, done),
    final: (done) => down.end(() => socket.end(done)),
  });
  socket.on('data', (data) => up.write(data, () => {}));
  socket.on('end', () => up.end(() => end.push(null)));
  const stop = () => {
    up.close();
    down.close();
    end.destroy();
  };
  socket.on('error', stop).on('close', stop);
  end.on('error', () => socket.destroy());
  shakeHands(there, back, () => {
    up.open();
    down.open();
  });
  return end;
}

/** SYN goes, SYN-ACK comes, each a packet without data; what follows the last ACK goes with it. */
function shakeHands({ wire, roundTrip }: Path, back: Path, ready: () => void): void {
  const after = (moment: number, act: () => void) => setTimeout(act, Math.max(0, moment + roundTrip / 2 - now()));
  after(wire.send(0), () => after(back.wire.send(0), ready));
}
