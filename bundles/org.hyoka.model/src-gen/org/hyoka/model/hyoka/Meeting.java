/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A meeting of the panel or a committee.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Meeting#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Meeting#getForm <em>Form</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Meeting#isOpen <em>Open</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Meeting#getStart <em>Start</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Meeting#getEnd <em>End</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Meeting#getResolvedOn <em>Resolved On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Meeting#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Meeting#getAgenda <em>Agenda</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting()
 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8b70'"
 * @generated
 */
public interface Meeting extends Fact {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting_Number()
	 * @model annotation="https://hyoka.org/label ja='\u56de' help.ja='\u7b2c\u4f55\u56de\u306e\u4f1a\u8b70\u304b\u3002'"
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Meeting#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.MeetingForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.hyoka.model.hyoka.MeetingForm
	 * @see #setForm(MeetingForm)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting_Form()
	 * @model annotation="https://hyoka.org/label ja='\u958b\u50ac\u5f62\u5f0f' help.ja='\u4f1a\u8b70\u4f53\u3001\u30aa\u30f3\u30e9\u30a4\u30f3\u3001\u66f8\u9762\u5be9\u8b70\u306e\u5225\u3002'"
	 * @generated
	 */
	MeetingForm getForm();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Meeting#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.hyoka.model.hyoka.MeetingForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(MeetingForm value);

	/**
	 * Returns the value of the '<em><b>Open</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the public may attend.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open</em>' attribute.
	 * @see #setOpen(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting_Open()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u516c\u958b' help.ja='\u4f1a\u8b70\u3092\u516c\u958b\u3067\u958b\u50ac\u3059\u308b\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isOpen();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Meeting#isOpen <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open</em>' attribute.
	 * @see #isOpen()
	 * @generated
	 */
	void setOpen(boolean value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting_Start()
	 * @model dataType="org.hyoka.model.hyoka.DateTime"
	 *        annotation="https://hyoka.org/label ja='\u958b\u59cb' help.ja='\u4f1a\u8b70\u306e\u958b\u59cb\u65e5\u6642\u3002'"
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Meeting#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDateTime)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting_End()
	 * @model dataType="org.hyoka.model.hyoka.DateTime"
	 *        annotation="https://hyoka.org/label ja='\u7d42\u4e86' help.ja='\u4f1a\u8b70\u306e\u7d42\u4e86\u65e5\u6642\u3002'"
	 * @generated
	 */
	LocalDateTime getEnd();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Meeting#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Resolved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of resolution, for one on paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved On</em>' attribute.
	 * @see #setResolvedOn(LocalDate)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting_ResolvedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u8b70\u6c7a\u65e5' help.ja='\u66f8\u9762\u5be9\u8b70\u3067\u8b70\u6c7a\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getResolvedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Meeting#getResolvedOn <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved On</em>' attribute.
	 * @see #getResolvedOn()
	 * @generated
	 */
	void setResolvedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting_Place()
	 * @model annotation="https://hyoka.org/label ja='\u5834\u6240' help.ja='\u4f1a\u8b70\u306e\u958b\u50ac\u5834\u6240\u3002'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Meeting#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.AgendaItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agenda</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMeeting_Agenda()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8b70\u4e8b\u6b21\u7b2c' help.ja='\u4f1a\u8b70\u306e\u8b70\u984c\u3002'"
	 * @generated
	 */
	EList<AgendaItem> getAgenda();

} // Meeting
