// SPDX-License-Identifier: EPL-2.0
/** Hyoka Metamodel Tests. */
package org.hyoka.model.tests;
