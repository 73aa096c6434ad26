// SPDX-License-Identifier: EPL-2.0
/** Reports that come back from readers, in the window. */
package org.hyoka.export.ui.internal.review;
