#!/bin/sh
# Makes the nginx settings of a machine that is an onion service and nothing else out of those of the site: nothing listens but for Tor.
# sh docs/deploy/onion-only.sh < dist/hosting/nginx.conf > /etc/nginx/sites-enabled/forest
set -eu
awk '
  # The server that only leads from http to https is left out; of the other, what listens to the network, and its certificate.
  /^server \{/ { held = $0; inside = 1; next }
  inside { held = held "\n" $0 }
  inside && /^\}/ { if (held !~ /return 301 https/) print only_tor(held); inside = 0; next }
  !inside { print }
  function only_tor(block,   lines, count, i, out) {
    count = split(block, lines, "\n")
    for (i = 1; i <= count; i++)
      if (lines[i] !~ /^ *(listen .*443|ssl_)/) out = out (out == "" ? "" : "\n") lines[i]
    return out
  }
'
