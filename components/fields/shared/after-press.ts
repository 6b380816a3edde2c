/**
 * Changes what a field shows once the person has let go. Who presses a button leaves a field by that: were something
 * above the button to grow between pressing and letting go, the button would have moved away from under the pointer,
 * and no click would come of it (https://w3c.github.io/uievents/#event-type-click).
 * @param change made at once where nothing is pressed; it finds the state as it is by then, not as the field was left
 */
export function afterPress(change: () => void): void {
  if (document.querySelector(':active') === null) {
    change();
    return;
  }
  const ends = ['pointerup', 'pointercancel', 'dragend'] as const;
  const letGo = () => {
    for (const end of ends) document.removeEventListener(end, letGo, true);
    // the click comes after the pointer is up
    setTimeout(change);
  };
  for (const end of ends) document.addEventListener(end, letGo, true);
}
