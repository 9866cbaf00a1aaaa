import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { distFolder } from '../../http/assets.ts';
import type { PdfPaper } from './types.ts';

/** Compiles one paper and ends; a thread for each keeps the compiler's memory from growing. */
const { kind, ...paper } = workerData as PdfPaper;
const workspace = join(distFolder(), 'typst');
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: [join(workspace, 'fonts')] }],
  inputs: { data: JSON.stringify(paper) },
});
const compiled = compiler.compile({ mainFilePath: join(workspace, `${kind}.typ`) });
if (!compiled.result)
  throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
const seconds = Date.parse(`${paper.day}T00:00:00Z`) / 1_000;
parentPort?.postMessage(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: seconds }));
