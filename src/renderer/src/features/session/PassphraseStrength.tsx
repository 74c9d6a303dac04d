import { useEffect, useState, type ReactNode } from 'react';
import { Status } from '@renderer/ui/feedback/Status';

interface Props {
  passphrase: string;
}

type Estimate = (passphrase: string) => number;

/** The dictionaries are large and needed here only, so they load with this field. */
async function loadEstimate(): Promise<Estimate> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const factory = new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    useLevenshteinDistance: false,
  });
  return (passphrase) => factory.check(passphrase.slice(0, 100)).score;
}

const words = [
  { tone: 'attention', text: 'Very easy to guess' },
  { tone: 'attention', text: 'Easy to guess' },
  { tone: 'attention', text: 'Could be guessed with effort' },
  { tone: 'done', text: 'Hard to guess' },
  { tone: 'done', text: 'Very hard to guess' },
] as const;

/** How hard a passphrase is to guess, in words. */
export function PassphraseStrength({ passphrase }: Props): ReactNode {
  const [estimate, setEstimate] = useState<{ run: Estimate } | null>(null);
  useEffect(() => {
    let here = true;
    void loadEstimate().then((run) => here && setEstimate({ run }));
    return () => {
      here = false;
    };
  }, []);
  if (!estimate || passphrase === '') return null;
  const word = words[estimate.run(passphrase)] ?? words[0];
  return (
    <div aria-live="polite">
      <Status tone={word.tone}>{word.text}</Status>
    </div>
  );
}
