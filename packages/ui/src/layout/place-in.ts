// Places in an element's own px. The projector look enlarges the page: what the browser says of boxes and fingers on the screen
// is then larger than the px that a drawing is laid out in.

/** Screen px for one px of the element; 1 where nothing is enlarged, or where the browser does not count it in. */
export function enlargementOf(element: Element): number {
  return (element as Partial<Pick<Element, 'currentCSSZoom'>>).currentCSSZoom ?? 1;
}

/** Where a finger is, measured from the element's corner. */
export function placeIn(element: Element, finger: { clientX: number; clientY: number }): { x: number; y: number } {
  const { left, top } = element.getBoundingClientRect();
  const enlarged = enlargementOf(element);
  return { x: (finger.clientX - left) / enlarged, y: (finger.clientY - top) / enlarged };
}
