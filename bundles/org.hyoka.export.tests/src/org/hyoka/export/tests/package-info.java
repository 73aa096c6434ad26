// SPDX-License-Identifier: EPL-2.0
/** Hyoka Report Export Tests. */
package org.hyoka.export.tests;
