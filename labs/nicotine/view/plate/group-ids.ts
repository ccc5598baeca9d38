// The kinds of insects on the plate, in plate order. Words in strings/plate.ts.

export const groupIds = ['quirk', 'ordinary', 'bee', 'hoverfly', 'lacewing'] as const;

/** The useful ones. */
export const usefulIds: readonly string[] = ['bee', 'hoverfly', 'lacewing'];
