/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A span of fiscal years, both ends included.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Period#getStart <em>Start</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Period#getEnd <em>End</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Period#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPeriod()
 * @model annotation="https://hyoka.org/label ja='\u671f\u9593'"
 * @generated
 */
public interface Period extends Element {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First fiscal year; empty: not known (開始年度不明).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPeriod_Start()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u958b\u59cb\u5e74\u5ea6' help.ja='\u671f\u9593\u306e\u6700\u521d\u306e\u5e74\u5ea6\u3002\u958b\u59cb\u5e74\u5ea6\u304c\u4e0d\u660e\u306a\u3089\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	FiscalYear getStart();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Period#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last fiscal year; empty while open-ended (継続実施).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPeriod_End()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u7d42\u4e86\u5e74\u5ea6' help.ja='\u671f\u9593\u306e\u6700\u5f8c\u306e\u5e74\u5ea6\uff08\u305d\u306e\u5e74\u5ea6\u3092\u542b\u3080\uff09\u3002\u7d42\u4e86\u304c\u672a\u5b9a\u306a\u3089\u7a7a\u6b04\uff08\u7d99\u7d9a\u5b9f\u65bd\uff09\u3002'"
	 * @generated
	 */
	FiscalYear getEnd();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Period#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words printed beside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPeriod_Note()
	 * @model annotation="https://hyoka.org/label ja='\u88dc\u8db3' help.ja='\u671f\u9593\u306b\u6dfb\u3048\u3066\u5370\u5237\u3059\u308b\u8a00\u8449\u3002'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Period#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Period
