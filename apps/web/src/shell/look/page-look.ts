// The look of the whole page: light, dark, or large and strong for a projector. Remembered by the browser.

export const pageLooks = ['paper', 'night', 'projector'] as const;
export type PageLook = (typeof pageLooks)[number];

const place = 'offshoot-look';

/** The look that was chosen last; light where the browser keeps nothing. */
export function readLook(): PageLook {
  try {
    const kept = localStorage.getItem(place);
    return pageLooks.find((look) => look === kept) ?? 'paper';
  } catch {
    return 'paper';
  }
}

/** Puts a look on the page. */
export function wearLook(look: PageLook): void {
  document.documentElement.dataset['look'] = look;
}

export function keepLook(look: PageLook): void {
  wearLook(look);
  try {
    localStorage.setItem(place, look);
  } catch {
    // not remembered; it is worn now all the same
  }
}
