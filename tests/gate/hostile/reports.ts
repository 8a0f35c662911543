import { entries, frontMatters, pages, placed, type HostileCase } from '../hostile-case.ts';

/** Contributions whose mistakes are bait: what the check prints of them must not command a terminal, a log or a forge. */
export const REPORTS: readonly HostileCase[] = [
  ...frontMatters([
    ['A field that is a command of a forge', 'fields.unknown', '"::error file=a.json,line=1::evil": "x"'],
    ['A field that ends a line and gives a command', ['fields', 'text'], '"x\\n::set-output name=a::b": "x"'],
    ['A field that commands a terminal', ['fields', 'text'], '"x\\e]0;evil\\a": "x"'],
    ['A field that calls people', 'fields.unknown', '"@everyone": "x"'],
    ['A field that is a link', 'fields.unknown', '"[click](https://evil.example/)": "x"'],
    ['A field that is a picture', 'fields.unknown', '"![x](https://evil.example/who-reads.png)": "x"'],
    ['A field that ends the code of a comment', 'fields.unknown', '"````\\u0060\\u0060 <img src=x onerror=alert(1)>": "x"'],
    ['A field that is a placeholder of the sentences', 'fields.unknown', '"%{near} $t(json.empty) {{field}}": "x"'],
    ['A field that is longer than a screen', 'fields.unknown', `"${'long '.repeat(150)}": "x"`],
  ]),
  ...pages([
    ['A component that is a command of a forge', 'page', '<A file="x" ::error::evil />'],
    ['A brace behind marks of code', 'page.braces', '`` ```` `` text\n\n▶{evil} ```` \n'],
    ['A link that calls people', 'links', '[words](@everyone.html)'],
    ['A picture that follows who reads the report', ['links', 'address'], '![words](https://evil.example/who-reads.png)'],
    ['A line with commands for a terminal', 'text', `Text \u001b]8;;https://evil.example/\u0007click\u001b]8;;\u0007 text.`],
    ['A line that turns the report', 'text.direction', 'Text \u202e:dexif si siht .smelborp oN'],
  ]),
  ...entries('wins', [
    ['A value that ends a line and gives a command', ['fields', 'text'], '"issue": "privacy"', '"issue": "x\\r\\n::add-mask::evil"'],
    ['A value that ends a comment', 'fields', '"issue": "privacy"', '"issue": "--><script>alert(1)</script>"'],
    ['A language that is a mention', ['entries', 'fields'], '"text": {', '"text": {\n▶"@team": { "title": "x", "summary": "x" },'],
  ]),
  ...placed([
    ['A name of a file that is a mention', 'paths', 'public/@everyone (click).svg', 'x'],
    ['A name of a file that is code', 'paths', 'public/``` <img src=x>.svg', 'x'],
    ['A name of a file that begins a line', 'paths', 'public/x\n::error::evil.svg', 'x'],
  ]),
];
