import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** A program of this project's packages, or npm, with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

export interface CommandResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** stdout and stderr as they came. */
  readonly output: string;
}

/**
 * Runs a command to its end, without input, and keeps what it prints.
 * @param env variables beside those of this process
 */
export function runCommand(
  [program, ...args]: Command,
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const path = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0' },
    // The programs are .cmd files there.
    shell: process.platform === 'win32',
  });
  let stdout = '';
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ ok: code === 0, stdout, output }));
  });
}
