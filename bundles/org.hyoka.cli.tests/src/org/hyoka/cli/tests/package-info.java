// SPDX-License-Identifier: EPL-2.0
/** Hyoka Command Line Tests. */
package org.hyoka.cli.tests;
