/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.examples.metamodel.risks;

import java.time.LocalDate;

import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Undertaking;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can go wrong.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.examples.metamodel.risks.Risk#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.examples.metamodel.risks.Risk#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.hyoka.examples.metamodel.risks.Risk#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.hyoka.examples.metamodel.risks.Risk#getReviewedOn <em>Reviewed On</em>}</li>
 * </ul>
 *
 * @see org.hyoka.examples.metamodel.risks.RisksPackage#getRisk()
 * @model annotation="https://hyoka.org/label ja='\u30ea\u30b9\u30af'"
 * @generated
 */
public interface Risk extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it threatens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertaking</em>' reference.
	 * @see #setUndertaking(Undertaking)
	 * @see org.hyoka.examples.metamodel.risks.RisksPackage#getRisk_Undertaking()
	 * @model annotation="https://hyoka.org/label ja='\u5bfe\u8c61\u306e\u4e8b\u696d' help.ja='\u30ea\u30b9\u30af\u306e\u5f71\u97ff\u3092\u53d7\u3051\u308b\u4e8b\u696d\u3002'"
	 * @generated
	 */
	Undertaking getUndertaking();

	/**
	 * Sets the value of the '{@link org.hyoka.examples.metamodel.risks.Risk#getUndertaking <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undertaking</em>' reference.
	 * @see #getUndertaking()
	 * @generated
	 */
	void setUndertaking(Undertaking value);

	/**
	 * Returns the value of the '<em><b>Impact</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.examples.metamodel.risks.Impact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How bad it would be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact</em>' attribute.
	 * @see org.hyoka.examples.metamodel.risks.Impact
	 * @see #setImpact(Impact)
	 * @see org.hyoka.examples.metamodel.risks.RisksPackage#getRisk_Impact()
	 * @model annotation="https://hyoka.org/label ja='\u5f71\u97ff\u306e\u5927\u304d\u3055' help.ja='\u5b9f\u969b\u306b\u8d77\u304d\u305f\u5834\u5408\u306e\u5f71\u97ff\u306e\u5927\u304d\u3055\u3002'"
	 * @generated
	 */
	Impact getImpact();

	/**
	 * Sets the value of the '{@link org.hyoka.examples.metamodel.risks.Risk#getImpact <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact</em>' attribute.
	 * @see org.hyoka.examples.metamodel.risks.Impact
	 * @see #getImpact()
	 * @generated
	 */
	void setImpact(Impact value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.hyoka.examples.metamodel.risks.RisksPackage#getRisk_Measure()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5bfe\u5fdc\u7b56' help.ja='\u30ea\u30b9\u30af\u306b\u5bfe\u3057\u3066\u8b1b\u3058\u308b\u7b56\u3002'"
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.hyoka.examples.metamodel.risks.Risk#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed On</em>' attribute.
	 * @see #setReviewedOn(LocalDate)
	 * @see org.hyoka.examples.metamodel.risks.RisksPackage#getRisk_ReviewedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u78ba\u8a8d\u65e5' help.ja='\u30ea\u30b9\u30af\u3092\u6700\u5f8c\u306b\u78ba\u8a8d\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getReviewedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.examples.metamodel.risks.Risk#getReviewedOn <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed On</em>' attribute.
	 * @see #getReviewedOn()
	 * @generated
	 */
	void setReviewedOn(LocalDate value);

} // Risk
