// The large instrument's questions to the desk, with each new answer logged as a look: what it shows may call a card.
import { bodyFacts, receptorFacts, type InsideDesk } from '@offshoot/labs/nicotine/view';
import { logAction } from './inquiry-store.ts';

const looked = new Set<string>();

/** The same answers; the first time that one is seen it is logged with its facts. */
export function noticeInside(desk: InsideDesk): InsideDesk {
  return {
    ...desk,
    body: async (place) => {
      const look = await desk.body(place);
      const { subject, replicate, manipulations } = place.design;
      const key = JSON.stringify(['body', subject, replicate, manipulations, place.population, place.doseIndex]);
      once(key, () => logAction({ kind: 'look', instrument: 'body', facts: bodyFacts(look) }));
      return look;
    },
    receptor: async (subject) => {
      const look = await desk.receptor(subject);
      if (look.ok) {
        once(`receptor ${subject}`, () =>
          logAction({ kind: 'look', instrument: 'receptor', facts: receptorFacts(look.value) }),
        );
      }
      return look;
    },
  };
}

function once(key: string, log: () => void): void {
  if (looked.has(key)) return;
  looked.add(key);
  log();
}
