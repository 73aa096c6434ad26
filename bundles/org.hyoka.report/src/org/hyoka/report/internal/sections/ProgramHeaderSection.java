// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

/** Header table of a program or scheme, with its name. */
public final class ProgramHeaderSection extends HeaderSection {
	/** For services. */
	public ProgramHeaderSection() {
		super(true);
	}

	@Override
	public String key() {
		return "program-header";
	}
}
