import type { Command } from '../command';
import { backup } from './backup';
import { create } from './create';
import { demo } from './demo';
import { exportCommand } from './export';
import { importCommand } from './import';
import { recover } from './recover';
import { report } from './report';
import { restore } from './restore';
import { verify } from './verify';

/** Every command by its name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [create, importCommand, exportCommand, report, backup, verify, restore, recover, demo].map(
    (command) => [command.name, command],
  ),
);
