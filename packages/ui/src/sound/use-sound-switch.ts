// One switch for all sound of the page, off until it is touched, and remembered by the browser.
import { useState } from 'react';

const place = 'offshoot-sound';

function readSwitch(): boolean {
  try {
    return localStorage.getItem(place) === 'on';
  } catch {
    return false; // a browser that keeps nothing starts silent
  }
}

/** Whether sound is on, and how to turn it. */
export function useSoundSwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(readSwitch);
  const turn = (now: boolean) => {
    setOn(now);
    try {
      localStorage.setItem(place, now ? 'on' : 'off');
    } catch {
      // not remembered; it still works now
    }
  };
  return [on, turn];
}
