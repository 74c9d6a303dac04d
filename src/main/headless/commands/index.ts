import type { Command } from '../command';
import { create } from './create';
import { demo } from './demo';
import { exportCommand } from './export';
import { importCommand } from './import';
import { laterCommands } from './later';
import { report } from './report';
import { verify } from './verify';

/** Every command by its name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [create, importCommand, exportCommand, report, verify, demo, ...laterCommands].map((command) => [
    command.name,
    command,
  ]),
);
