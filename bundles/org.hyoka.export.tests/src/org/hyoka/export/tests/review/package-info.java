// SPDX-License-Identifier: EPL-2.0
/** Reports that come back from readers. */
package org.hyoka.export.tests.review;
