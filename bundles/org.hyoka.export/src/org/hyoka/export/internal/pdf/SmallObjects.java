// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lets dictionaries that only one other refers to stand inside it: what a link does and how it is framed, what a table cell
 * says about itself, references from the structure to pages. As objects of their own they would be most of a file, and each
 * takes its time and place.
 */
final class SmallObjects {
	private static final COSName FRAME = COSName.getPDFName("BS");

	private SmallObjects() {
	}

	static void inside(PDDocument pdf) throws IOException {
		for (PDPage page : pdf.getPages()) {
			PageContents.tidy(page);
			COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
			for (int i = 0; links != null && i < links.size(); i++) {
				if (links.getObject(i) instanceof COSDictionary link) {
					direct(link.getDictionaryObject(COSName.A));
					direct(link.getDictionaryObject(FRAME));
				}
			}
		}
		structure(pdf);
	}

	private static void structure(PDDocument pdf) {
		Deque<COSDictionary> elements = new ArrayDeque<>();
		COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
		if (root != null) {
			elements.push(root);
		}
		while (!elements.isEmpty()) {
			COSDictionary element = elements.pop();
			if (element != root) {
				direct(element.getDictionaryObject(COSName.A));
			}
			COSBase kids = element.getDictionaryObject(COSName.K);
			if (kids instanceof COSArray several) {
				for (int i = 0; i < several.size(); i++) {
					kid(several.getObject(i), elements);
				}
			} else {
				kid(kids, elements);
			}
		}
	}

	/** An element of the structure has elements inside; anything else only refers to a page. */
	private static void kid(COSBase kid, Deque<COSDictionary> elements) {
		if (kid instanceof COSDictionary dictionary) {
			if (dictionary.containsKey(COSName.S)) {
				elements.push(dictionary);
			} else {
				dictionary.setDirect(true);
			}
		}
	}

	private static void direct(COSBase value) {
		if (value instanceof COSDictionary dictionary) {
			dictionary.setDirect(true);
		}
	}
}
