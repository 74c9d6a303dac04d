import { useQuery } from '@tanstack/react-query';
import { plural } from '@shared/parse/format';
import { Disclosure } from '@renderer/ui/base/Disclosure';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { useState, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import styles from '../settings.module.css';

/** The work of others that the program is built from, with the licence of each. */
export function Licences(): ReactNode {
  const [open, setOpen] = useState(false);
  const licences = useQuery({
    queryKey: ['about', 'licences'],
    queryFn: () => api.about.licences(),
    enabled: open,
    staleTime: Infinity,
  });
  return (
    <Disclosure label="Show the licences" onOpen={() => setOpen(true)}>
      {licences.error && (
        <ErrorState message={licences.error.message} onRetry={() => void licences.refetch()} />
      )}
      {licences.isLoading && (
        <Loading label="Loading licences">
          <Skeleton lines={['50%', '60%', '40%']} />
        </Loading>
      )}
      {licences.data && (
        <>
          <p>{plural(licences.data.length, 'package')}, besides Electron, Chromium and Node.js.</p>
          <ul className={styles['licences']} aria-label="Licences">
            {licences.data.map(({ name, version, license, text }) => (
              <li key={`${name} ${version}`}>
                <Disclosure label={`${name} ${version}, ${license}`}>
                  <pre className={styles['licence']}>
                    {text || `Its maker gives it under ${license}, without a text of its own.`}
                  </pre>
                </Disclosure>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
