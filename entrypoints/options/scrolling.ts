/**
 * Firefox makes options that it embeds as high as all that is in them, and follows neither a link
 * nor the focus to a place in them. Where we are higher than any screen, we scroll by ourselves.
 */
export function scrollByItself(): void {
  const look = (): void => {
    if (innerHeight > screen.availHeight) document.body.classList.add('scrolls');
  };
  window.addEventListener('resize', look);
  look();
}
