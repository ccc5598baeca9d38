// The names of the descriptors, apart from their computing, so that a page can list them without the chemistry.

/** In the order in which they are offered. `charged` is the share with an extra charge at blood pH, `polarity` square ångström. */
export const descriptorNames = [
  'chlorines',
  'ringChlorines',
  'fluorines',
  'bromines',
  'nitrogens',
  'oxygens',
  'sulphurs',
  'nitroGroups',
  'cyanoGroups',
  'charged',
  'logP',
  'polarity',
  'mass',
  'atoms',
  'rings',
  'largestRing',
  'doubleBonds',
] as const;
export type DescriptorName = (typeof descriptorNames)[number];
