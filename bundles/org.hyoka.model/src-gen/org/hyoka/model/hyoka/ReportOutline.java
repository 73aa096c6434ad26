/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Outline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The chapters of a report; data, from a template.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ReportOutline#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ReportOutline#getChapters <em>Chapters</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getReportOutline()
 * @model annotation="https://hyoka.org/label ja='\u5831\u544a\u66f8\u306e\u69cb\u6210'"
 * @generated
 */
public interface ReportOutline extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the template it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReportOutline_Template()
	 * @model annotation="https://hyoka.org/label ja='\u5143\u306e\u96db\u5f62' help.ja='\u5143\u306b\u3057\u305f\u96db\u5f62\u306e\u30ad\u30fc\u3002'"
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ReportOutline#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Chapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.OutlineChapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chapters in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chapters</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReportOutline_Chapters()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u7ae0' help.ja='\u5831\u544a\u66f8\u306e\u9806\u306b\u4e26\u3079\u305f\u7ae0\u3002'"
	 * @generated
	 */
	EList<OutlineChapter> getChapters();

} // ReportOutline
