// Says each failure once more, briefly, after everything else.

export default class LastWords {
  failures = [];

  onTestEnd(test, result) {
    if (result.status === 'passed' || result.status === 'skipped') return;
    const said = (result.errors[0]?.message ?? result.status).replace(/\u001b\[[0-9;]*m/g, '');
    const where = result.errors[0]?.location;
    const step = result.steps.find((one) => one.error)?.title;
    this.failures.push({ title: test.title, where: where && `${where.file.split('/').pop()}:${where.line}`, step, said });
  }

  onExit() {
    for (const { title, where, step, said } of this.failures) {
      console.log(`\n✗ ${title}${step ? ` › ${step}` : ''}${where ? ` (${where})` : ''}`);
      console.log(said.split('\n').slice(0, 12).map((line) => `    ${line.slice(0, 200)}`).join('\n'));
    }
  }
}
