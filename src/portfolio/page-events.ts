import type { Session, Timers } from './session.ts';
import { onOtherWindow } from './storage.ts';

export const browserTimers: Timers = {
  set: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
};

/**
 * Ties a session to the life of its page: saves when the page is hidden or left, looks at the store when it
 * comes back or when another window wrote, and asks before a page closes that could not save.
 * @param windows hears what other windows write
 * @returns how to untie it
 */
export function followPage(
  session: Session,
  key: string,
  page: Window & typeof globalThis,
  windows: EventTarget = page,
): () => void {
  const onVisibility = () => (page.document.visibilityState === 'hidden' ? session.flush() : session.look());
  const onHide = () => session.flush();
  const onShow = () => session.look();
  const onClose = (event: BeforeUnloadEvent) => {
    session.flush();
    if (session.unsaved) event.preventDefault();
  };
  const untieStorage = onOtherWindow(windows, (changed) => {
    if (changed === null || changed === key) session.look();
  });
  page.document.addEventListener('visibilitychange', onVisibility);
  page.addEventListener('pagehide', onHide);
  page.addEventListener('pageshow', onShow);
  page.addEventListener('beforeunload', onClose);
  return () => {
    untieStorage();
    page.document.removeEventListener('visibilitychange', onVisibility);
    page.removeEventListener('pagehide', onHide);
    page.removeEventListener('pageshow', onShow);
    page.removeEventListener('beforeunload', onClose);
  };
}
