// SPDX-License-Identifier: EPL-2.0
(function () {
 'use strict';
 var links = {}, here = null, box = document.querySelector('nav.side');
 document.querySelectorAll('nav.side a').forEach(function (a) { links[a.getAttribute('href').slice(1)] = a; });
 var headings = Array.prototype.filter.call(document.querySelectorAll('main h2,main h3,main h4,main h5'), function (h) { return links[h.id]; });
 function mark() {
  var last = null;
  var low = 0, high = headings.length;
  while (low < high) {
   var middle = (low + high) >> 1;
   if (headings[middle].getBoundingClientRect().top < 120) { low = middle + 1; } else { high = middle; }
  }
  last = headings[low - 1];
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
 var waiting = false;
 function later() {
  if (waiting) { return; }
  waiting = true;
  requestAnimationFrame(function () { waiting = false; mark(); });
 }
 addEventListener('scroll', later, { passive: true });
 addEventListener('resize', later);
 mark();
 document.querySelectorAll('nav.side a').forEach(function (a) {
  a.addEventListener('click', function () { document.getElementById('toc').checked = false; });
 });
}());
