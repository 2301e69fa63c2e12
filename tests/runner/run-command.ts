import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const TOOLS = join(process.cwd(), 'node_modules', '.bin');

/**
 * Runs a tool of the project with its output streamed through.
 *
 * @param reportFile where the test tools write their report, told by their own environment names
 * @returns whether it ended with exit code 0; a tool that does not start has not succeeded
 */
export function runCommand([tool = '', ...parts]: readonly string[], reportFile: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(tool, tool === 'vitest' ? [...parts, `--outputFile.json=${reportFile}`] : parts, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        PATH: `${TOOLS}${delimiter}${process.env.PATH ?? ''}`,
        PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
      },
    });
    child.on('error', (error) => {
      console.error(`${tool} did not start: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}
