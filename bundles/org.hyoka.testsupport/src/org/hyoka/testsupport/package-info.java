// SPDX-License-Identifier: EPL-2.0
/** Hyoka Test Support. */
package org.hyoka.testsupport;
