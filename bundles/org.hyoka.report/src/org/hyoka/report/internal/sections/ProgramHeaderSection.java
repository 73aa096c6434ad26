// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.report.ReportSection;
import org.osgi.service.component.annotations.Component;

/** Header table of a program or scheme, with its name. */
@Component(service = ReportSection.class)
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
