import { stage as stages } from '../lists/people';
import type { Settings } from '../settings';

/** What the agency calls the stages; the shipped word where it says nothing. */
export function stageLabels(settings: Settings): ReadonlyMap<string, string> {
  return new Map(
    stages.items.map(({ code, label }) => [code, settings[`stage_label_${code}`].trim() || label]),
  );
}
