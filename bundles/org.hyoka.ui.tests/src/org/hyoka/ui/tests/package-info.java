// SPDX-License-Identifier: EPL-2.0
/** Hyoka User Interface Tests. */
package org.hyoka.ui.tests;
