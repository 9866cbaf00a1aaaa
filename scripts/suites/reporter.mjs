/** Reports of `node --test`: only what failed, slow files, and one last line for the test command to add up. */
const slowMillis = 10_000;

const placeOf = ({ file, line }) => (file ? `${file.replace(`${process.cwd()}/`, '')}:${line ?? 1}` : '');
const reasonOf = ({ error }) => error?.cause?.stack ?? error?.cause ?? error?.stack ?? error;
const longest = 3_000;
const indented = (text) => String(text).slice(0, longest).replaceAll(/^/gm, '      ');
/** A suite fails because its tests did; those are told themselves. */
const isOwnFailure = ({ details }) => details.error?.failureType !== 'subtestsFailed';

export default async function* report(events) {
  const said = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.todo === undefined && isOwnFailure(data)) {
      yield `    ✖ ${data.name} (${placeOf(data)})\n${indented(reasonOf(data.details))}\n`;
      // a file that could not be read has said why on the way
      if (said.has(data.file)) yield `${indented(said.get(data.file))}\n`;
      said.delete(data.file);
    }
    if (type === 'test:diagnostic' && data.nesting > 0) yield `    ${data.message}\n`;
    if (type === 'test:stderr')
      said.set(data.file, ((said.get(data.file) ?? '') + data.message).slice(-5_000));
    if (type === 'test:summary' && data.file && data.duration_ms > slowMillis)
      yield `    ${placeOf(data)} took ${(data.duration_ms / 1_000).toFixed(1)} s\n`;
    if (type === 'test:summary' && !data.file) {
      const { passed, failed, skipped, cancelled } = data.counts;
      yield `${JSON.stringify({ passed, failed: failed + cancelled, skipped })}\n`;
    }
  }
}
