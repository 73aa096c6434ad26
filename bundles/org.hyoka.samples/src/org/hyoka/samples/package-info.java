// SPDX-License-Identifier: EPL-2.0
/** Hyoka Sample Dossiers. */
package org.hyoka.samples;
