'use strict';
/*
 * Is told what changes by server-sent events, and asks every 10 seconds while that is not possible. A page that nobody sees holds no
 * connection: a browser has six of them for all its windows.
 */
const carillonFollow = (() => {
  const POLL = 10_000;
  const AGAIN = 60_000;
  const UNSEEN = 30_000;

  /**
   * Tells in the element #following how it follows.
   *
   * @param address () => where the events are
   * @param names of the events
   * @param changed (name, data) => void; the names open and poll, without data, say that something may have changed
   */
  return ({address, names, changed}) => {
    const told = document.getElementById('following');
    let source;
    let isOpen = false;
    let leaving;

    function tell() {
      const text = isOpen ? told?.dataset.push : told?.dataset.poll;
      if (told && told.textContent !== text) told.textContent = text;
    }

    function drop() {
      source?.close();
      source = undefined;
      isOpen = false;
    }

    function connect() {
      if (source || document.visibilityState !== 'visible') return;
      source = new EventSource(address());
      source.addEventListener('open', () => {
        isOpen = true;
        tell();
        changed('open');
      });
      source.addEventListener('error', () => {
        isOpen = false;
        if (source?.readyState === EventSource.CLOSED) {
          drop();
          setTimeout(connect, AGAIN);
        }
      });
      names.forEach((name) => source.addEventListener(name, (event) => changed(name, JSON.parse(event.data))));
    }

    setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      tell();
      if (!isOpen) changed('poll');
    }, POLL);
    document.addEventListener('visibilitychange', () => {
      clearTimeout(leaving);
      if (document.visibilityState === 'visible') {
        connect();
        changed('poll');
      } else {
        leaving = setTimeout(drop, UNSEEN);
      }
    });
    addEventListener('pagehide', drop);
    addEventListener('pageshow', connect);
    connect();
  };
})();
