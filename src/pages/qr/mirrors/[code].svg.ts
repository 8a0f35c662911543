// The codes of the mirrors’ addresses and of the public key, for paper and from phone to phone.
import { mirrorCodes } from '#src/core/mirrors/mirror-code.ts';
import { qrDrawing } from '#src/core/share/qr-drawing.ts';
import { loadCampaign } from '#src/site/campaign.ts';

export const getStaticPaths = async () =>
  mirrorCodes(loadCampaign().campaign).map(({ path, text }) => ({
    params: { code: path.replace(/^.*\/|\.svg$/g, '') },
    props: { text },
  }));

export const GET = ({ props: { text } }: { props: { text: string } }) =>
  new Response(qrDrawing(text), { headers: { 'Content-Type': 'image/svg+xml' } });
