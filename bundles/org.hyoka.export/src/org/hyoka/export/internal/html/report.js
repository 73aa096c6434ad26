// SPDX-License-Identifier: EPL-2.0
(function () {
 'use strict';
 if (!('IntersectionObserver' in window)) { return; }
 var links = {}, here = null, box = document.querySelector('nav.side');
 document.querySelectorAll('nav.side a').forEach(function (a) { links[a.getAttribute('href').slice(1)] = a; });
 var headings = Array.prototype.filter.call(document.querySelectorAll('main h2,main h3,main h4,main h5'), function (h) { return links[h.id]; });
 function mark() {
  var last = null;
  for (var i = 0; i < headings.length && headings[i].getBoundingClientRect().top < 120; i++) { last = headings[i]; }
  var link = last && links[last.id];
  if (link === here) { return; }
  if (here) { here.classList.remove('here'); here.removeAttribute('aria-current'); }
  here = link;
  if (!here) { return; }
  here.classList.add('here');
  here.setAttribute('aria-current', 'location');
  var top = here.offsetTop;
  if (top < box.scrollTop + 40 || top > box.scrollTop + box.clientHeight - 60) { box.scrollTop = top - box.clientHeight / 3; }
 }
 var observer = new IntersectionObserver(mark, { rootMargin: '-100px 0px -60% 0px', threshold: [0, 1] });
 headings.forEach(function (h) { observer.observe(h); });
 document.querySelectorAll('nav.side a').forEach(function (a) {
  a.addEventListener('click', function () { document.getElementById('toc').checked = false; });
 });
}());
