// SPDX-License-Identifier: EPL-2.0
/** Takes national review sheets into dossiers, and writes dossiers in the form of review sheets. */
package org.hyoka.exchange.reviews;
