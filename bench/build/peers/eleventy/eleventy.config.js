export default function () {
  return { dir: { input: 'src', output: 'dist' }, markdownTemplateEngine: false };
}
