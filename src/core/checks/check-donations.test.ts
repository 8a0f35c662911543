import { expect, test } from 'vitest';
import { problemsOf, sampleCampaign, withMistake, type Mistake } from '#src/core/checks/sample-campaign.ts';

const CAMPAIGN = 'content/campaign.json';
const TESTNET = 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx';
const CRYPTO = `"currency": "bitcoin",\n        "address": "${TESTNET}",\n        "demonstration": true`;
const way = (currency: string, address: string) => `"currency": "${currency}",\n        "address": "${address}"`;

// prettier-ignore
const MISTAKES: Mistake[] = [
  ['a way to give money on an address that anybody on the line can change', CAMPAIGN, 'https://seeds.example', 'http://seeds.example',
    '%', 'This way to give money is not encrypted: somebody on the line could change where the money goes.', 'Write the address with https://. If the service has none, take another service.'],
  ['a routing number with a wrong digit', CAMPAIGN, '011000015', '011000016',
    '%', 'This is no valid routing number: its check digit does not fit, so at least one digit is wrong, missing or too many.', 'Copy the nine digits again from your bank.'],
  ['an IBAN with two digits swapped', CAMPAIGN, '"account": "000123456789"', '"iban": "DE89 3704 0044 0523 0130 00"',
    '%', 'This is no valid IBAN: its check digits do not fit, so at least one sign is wrong, missing or too many.', 'Copy the IBAN again from your bank: in large letters, as one word or in groups of four.'],
  ['an account with two numbers', CAMPAIGN, '"account"', '"iban": "DE89370400440532013000",\n      "account"',
    '%', 'An account has an IBAN or another number, not both: givers would not know which one counts.', 'Keep the IBAN and remove “account”.'],
  ['a wrong BIC', CAMPAIGN, 'COBADEFF', 'COBADEF',
    '%', 'This is no valid BIC: it has 8 or 11 large letters and digits, and a country in the middle.', 'Copy the BIC again from your bank, or remove the line: within Europe the IBAN is enough.'],
  ['an address of a test network that is not called an example', CAMPAIGN, CRYPTO, way('bitcoin', TESTNET),
    '%', 'This bitcoin address belongs to a test network: nobody can give real money there.', 'Write your real address, or add "demonstration": true while this is only an example.'],
  ['an address with a wrong letter', CAMPAIGN, CRYPTO, way('bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'),
    '%', 'This is no valid bitcoin address: its checksum does not fit, so at least one sign is wrong, missing or too many.', 'Copy the address again from your wallet, with copy and paste; never type it.'],
  ['an address of another currency', CAMPAIGN, CRYPTO, way('monero', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'),
    '%', 'This is no valid monero address: its checksum does not fit, so at least one sign is wrong, missing or too many.', 'Copy the address again from your wallet, with copy and paste; never type it.'],
  ['an address of Ethereum without its checksum', CAMPAIGN, CRYPTO, way('ethereum', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'),
    '%', 'This ethereum address is written in letters of one size, which carry no checksum: a mistake in it could not be found.', 'Hold it against your wallet, sign by sign. If it is right, write it so: 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['ways to give money that no action shows', 'content/actions/plant-a-tree.json', '"donations": true', '"donations": false',
    '%', 'No action shows these ways to give money.', 'Add "donations": true to the action under which people should find them, such as content/actions/support-us.json.'],
];

test.each(MISTAKES)('%s is told, once', (_, path, from, to, _place, what, fix) => {
  const problems = problemsOf(withMistake(path, from, to));
  expect(problems.map((problem) => problem.split(/\s+/).slice(0, 1)[0]!.split(':')[0])).toEqual([CAMPAIGN]);
  expect(problems[0]).toContain(what);
  expect(problems[0]!.replace(/\s+/g, ' ')).toContain(fix);
});

test('a wrong number is told at its place', () => {
  const text = sampleCampaign().texts.get(CAMPAIGN)!;
  const line = text.slice(0, text.indexOf(TESTNET)).split('\n').length;
  expect(problemsOf(withMistake(CAMPAIGN, TESTNET, `${TESTNET}x`))[0]).toMatch(new RegExp(`^${CAMPAIGN}:${line}:`));
});

test('an action that shows ways to give money needs some', () => {
  const text = sampleCampaign().texts.get(CAMPAIGN)!;
  const without = JSON.stringify({ ...(JSON.parse(text) as object), donations: undefined }, null, 2);
  const problems = problemsOf(withMistake(CAMPAIGN, undefined, without));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    /^content\/actions\/plant-a-tree.json:[\s\S]*This action shows ways to give money, but campaign.json has none\./,
  );
});
