'use strict';
/* One bulk: says aloud when it stands otherwise, and at each quarter. */
document.addEventListener('DOMContentLoaded', () => {
  const bulk = document.getElementById('bulk');
  const quarter = () => 25 * Math.floor(Number(bulk.dataset.percent) / 25);
  const isStill = bulk.dataset.live === '0';
  let told = {standing: bulk.dataset.standing, quarter: quarter()};

  bulk.addEventListener('refreshed', () => {
    const now = {standing: bulk.dataset.standing, quarter: quarter()};
    if (now.standing !== told.standing) carillon.announce(bulk.dataset.words);
    else if (now.quarter > told.quarter) carillon.announce(bulk.dataset.milestone.replace('{percent}', now.quarter));
    told = now;
  });

  // A page that began before anything was sent has nobody else to look again.
  if (isStill) setInterval(() => document.visibilityState === 'visible' && Number(bulk.dataset.live) > 0 && carillon.refresh(), 2000);
});
