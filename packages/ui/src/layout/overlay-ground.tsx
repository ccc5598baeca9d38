// Where menus and dialogs are put into the page: inside its main landmark, so that a screen reader finds them there
// and no part of the page lies outside a landmark.
import { useCallback, type ReactNode } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider';

export interface OverlayGroundProps {
  /** Id of the element that holds what opens over the page. */
  groundId: string;
  children: ReactNode;
}

export function OverlayGround({ groundId, children }: OverlayGroundProps) {
  const getContainer = useCallback(() => document.getElementById(groundId), [groundId]);
  return <PortalProvider getContainer={getContainer}>{children}</PortalProvider>;
}
