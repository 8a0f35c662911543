/** The endings of countries, as they exist in the domain name system. */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';

/** Endings that people know as those of sites; words that stand at the beginning of sentences are rare among them. */
const GENERIC =
  'com org net edu gov mil int info biz name pro mobi asia cat aero coop museum jobs tel app dev page web site website online store shop blog news press media social network community foundation charity ngo ong fund support help live world eco earth green law legal life love city work works studio design global international email mail chat link click cloud digital tech technology software systems security tools space zone group team agency center institute university academy education church africa arab paris london berlin barcelona tokyo bzh eus gal scot wiki xyz icu top club vip fun lol film video tv radio audio camera photo photos pictures gallery gives giving vote voting democrat republican onion example test invalid localhost';

/** Endings in other scripts: of countries, and those for companies, organisations and networks. */
const IN_OTHER_SCRIPTS =
  'рф рус бел укр срб мкд мон бг қаз ею дети онлайн сайт орг ком ευ ελ հայ გე ישראל קום عمان المغرب السعودية مصر تونس قطر فلسطين الجزائر سورية سوريا الاردن اليمن موريتانيا عراق لبنان البحرين بحرين السودان سودان امارات ليبيا ایران ايران پاکستان پاكستان بھارت بازار شبكة موقع كوم عرب भारत नेट संगठन कॉम ভারত বাংলা ভাৰত ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා ไทย คอม ລາວ 한국 닷컴 닷넷 中国 中國 台湾 台灣 香港 澳门 澳門 新加坡 公司 网络 網絡 网址 网站 机构 在线 中文网 组织机构 みんな コム';

const KNOWN = new Set([COUNTRIES, GENERIC, IN_OTHER_SCRIPTS].flatMap((list) => list.split(' ')));

/** True for the last part of a host's name as people know it, in small letters: org, et, рф. Others count only behind https:// or www. */
export function isKnownEnding(ending: string): boolean {
  return KNOWN.has(ending) || /^xn--[a-z\d-]+$/.test(ending);
}

/** True for a name that ends as files do. */
export function isFileName(name: string): boolean {
  return /\.(html?|pdf|png|jpe?g|webp|avif|gif|svg|zip|json|txt|csv|mdx?|asc|mp[34]|webm|mov|epub|docx?|odt|xlsx?|ods|pptx?)$/i.test(name);
}
