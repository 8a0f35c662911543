import { expect, test } from 'vitest';
import { isolateForeign } from '#src/core/messages/isolate.ts';
import { lineBreaks } from '../text/breaks.ts';
import { liveBreaks } from './live-breaks.ts';

const parts = (text: string) => {
  let start = 0;
  return liveBreaks(text).map(({ position }) => text.slice(start, (start = position)));
};

test.each([
  'Let the forest stand, for everyone',
  'Lima, 3 May: no more clearing! Free expression — for all.',
  'Un well-known case; l’accès à la forêt «pour tous» aujourd’hui',
  'No a la tala del bosque: ¡nunca más!',
  'El bosc és de tothom: col·laboreu-hi',
  'دعوا الغابة قائمة للجميع، في كل مكان.',
  'ደኑ ለሁሉም ይቁም፣ ዛሬም ነገም።',
  'ብርሃን፡ለሁሉም፡ይሁን',
  isolateForeign('اكتبوا #StandingForest إلى press@forest.example أو https://forest.example/ar/ اليوم'),
  'Now & then: 100 % of “us”, and/or (all) of *them* - on',
  'One\nTwo three',
  'इंटरनेट चालू रखें। २९६ बार बंद',
  'اینترنت را روشن نگه دارید؛ قطعی‌های اینترنت',
  '保持网络畅通。“断网”伤害每个人！看《报告》。2024年',
  isolateForeign('保持 #KeepOpen 畅通'),
  'อินเทอร์เน็ตเพื่อทุกคน เด็กๆ ใช้ทุกวัน',
  'အင်တာနက်ကို ဖွင့်ထားပါ။ လူတိုင်းအတွက်',
  'អ៊ីនធឺណិតសម្រាប់មនុស្សគ្រប់គ្នា។',
  'キャンペーン、インターネットを止めるな。',
  '인터넷을 끄지 마세요',
])('a line of “%s” may end where the built graphics may end it', (text) => {
  expect(liveBreaks(text)).toEqual(lineBreaks(text));
});

test('what holds together stays together: hashtags, non-breaking spaces, «لا» and its noun', () => {
  expect(parts(isolateForeign('Say #Let_It_Stand now')).length).toBe(3);
  expect(parts('10\u00a0000 people')).toEqual(['10\u00a0000 ', 'people']);
  expect(parts('لا لقطع الأشجار')).toEqual(['لا لقطع ', 'الأشجار']);
});

test('languages without spaces are broken too', () => {
  expect(parts('保持网络畅通。')).toEqual(['保持', '网络', '畅通。']);
  expect(parts('อินเทอร์เน็ตเพื่อทุกคน').length).toBeGreaterThan(2);
});
