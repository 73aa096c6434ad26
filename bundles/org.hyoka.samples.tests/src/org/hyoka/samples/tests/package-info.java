// SPDX-License-Identifier: EPL-2.0
/** Hyoka Sample Dossiers Tests. */
package org.hyoka.samples.tests;
