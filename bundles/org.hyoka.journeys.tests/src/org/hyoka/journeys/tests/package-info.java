// SPDX-License-Identifier: EPL-2.0
/** Journeys through the window, from beginning to end, as evaluators, partners and developers go them; any driver can play them. */
package org.hyoka.journeys.tests;
