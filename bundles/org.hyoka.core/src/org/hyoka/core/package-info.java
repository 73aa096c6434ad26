// SPDX-License-Identifier: EPL-2.0
/** Hyoka Core. */
package org.hyoka.core;
