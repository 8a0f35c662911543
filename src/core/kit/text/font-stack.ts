// By script: the kit’s own font without “Noto Sans”, then those of Windows and Apple’s devices.
const FONTS =
  'Arab:Arabic,Tahoma,Arial|Ethi:Ethiopic,Nyala,Kefa|Deva:Devanagari,Nirmala UI,Kohinoor Devanagari|Mymr:Myanmar,Myanmar Text,Myanmar MN|' +
  'Hans:SC,Microsoft YaHei,PingFang SC|Hant:TC,Microsoft JhengHei,PingFang TC|Jpan:JP,Yu Gothic,Hiragino Sans|' +
  'Kore:KR,Malgun Gothic,Apple SD Gothic Neo|Thai:Thai,Leelawadee UI,Thonburi|Khmr:Khmer,Leelawadee UI,Khmer Sangam MN|' +
  'Laoo:Lao,Leelawadee UI,Lao Sangam MN|Hebr:Hebrew,Arial|Beng:Bengali,Nirmala UI|Guru:Gurmukhi,Nirmala UI|Gujr:Gujarati,Nirmala UI|' +
  'Orya:Oriya,Nirmala UI|Taml:Tamil,Nirmala UI|Telu:Telugu,Nirmala UI|Knda:Kannada,Nirmala UI|Mlym:Malayalam,Nirmala UI|' +
  'Sinh:Sinhala,Nirmala UI|Armn:Armenian|Geor:Georgian|Thaa:Thaana,MV Boli';

/**
 * The fonts of live text for a script, as `font-family` takes them: the kit's own, then what devices have.
 * @example fontStack('Arab') // 'Noto Sans Arabic', 'Noto Sans', Tahoma, Arial, sans-serif
 */
export function fontStack(script: string): string {
  const [own, ...usual] = new RegExp(`${script}:([^|]*)`).exec(FONTS)?.[1]?.split(',') ?? [];
  const names = [
    ...(own === undefined ? [] : [`Noto Sans ${own}`]),
    'Noto Sans',
    ...(usual.length > 0 ? usual : ['Segoe UI', 'Helvetica', 'Arial']),
  ];
  return [...names.map((name) => (name.includes(' ') ? `'${name}'` : name)), 'sans-serif'].join(', ');
}
