'use strict';
/* The list of conversations is as the server would show it now, whenever one of them has changed. */
document.addEventListener('DOMContentLoaded', () => {
  let soon;
  carillonFollow({
    address: () => '/api/conversations/events',
    names: ['conversation', 'reload'],
    changed: () => {
      clearTimeout(soon);
      soon = setTimeout(carillon.refresh, 250);
    },
  });
});
