// What the desk answers to a question, kept while the next answer is under way, so that a picture never blinks.
import { useEffect, useState } from 'react';

/** @param key names the question; null asks nothing */
export function useAnswer<T>(key: string | null, ask: () => Promise<T>): { answer: T | null; failed: boolean } {
  const [state, setState] = useState<{ answer: T | null; failed: boolean }>({ answer: null, failed: false });
  useEffect(() => {
    if (key === null) return setState({ answer: null, failed: false });
    let current = true;
    ask().then(
      (answer) => current && setState({ answer, failed: false }),
      () => current && setState({ answer: null, failed: true }),
    );
    return () => {
      current = false;
    };
    // the key names all that the question depends on
  }, [key]);
  return state;
}
