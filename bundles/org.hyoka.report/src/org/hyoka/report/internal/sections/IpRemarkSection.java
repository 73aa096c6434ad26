// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.internal.wording.Wording;

/**
 * Stands in for the facts on IP where no feature prints them: says that they are left out, if the dossier has any. A
 * feature that prints them has a higher ranking.
 */
public final class IpRemarkSection implements ReportSection {
	@Override
	public String key() {
		return "ip";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().filter(u -> u.getIp() != null && !u.getIp().eContents().isEmpty()).isPresent()) {
			sink.add(Paragraph.remark(new Wording(context).say("ip.absent")));
		}
	}
}
