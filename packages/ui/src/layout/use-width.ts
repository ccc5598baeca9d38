// The width of an element as it is on the screen, kept up to date. Drawings that must not scale their
// letters ask for it.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A ref to put on the element, and its inner width in whole px (0 before the first layout). */
export function useWidth<E extends Element>(): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    setWidth(Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver((entries) => {
      const entry = entries[0];
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
